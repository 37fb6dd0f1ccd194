import adafruit_gps


class Uart:
    """A receiver that has sent `sentences`, and keeps what it is sent."""

    def __init__(self, sentences):
        self.lines = []
        for sentence in sentences:
            checksum = 0
            for char in sentence:
                checksum ^= ord(char)
            self.lines.append(f"${sentence}*{checksum:02X}\r\n".encode())
        self.sent = b""

    @property
    def in_waiting(self):
        return sum(len(line) for line in self.lines)

    def readline(self):
        return self.lines.pop(0) if self.lines else None

    def read(self, count):
        return b"x" * count

    def write(self, data):
        self.sent += bytes(data)
        return len(data)


uart = Uart(
    [
        "GPGLL,4916.45,N,12311.12,W,225444,A,A",
        "GPRMC,123519,A,4807.038,N,01131.000,E,022.4,084.4,230394,003.1,W",
        "GPGGA,123520,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,",
        "GPGSA,A,3,04,05,,09,12,,,24,,,,,2.5,1.3,2.1",
        "GPGSV,2,1,08,01,40,083,46,02,17,308,41,12,07,344,39,14,22,228,45",
        "GPGSV,2,2,08,15,40,083,46,16,17,308,41,17,07,344,39,18,22,228,45",
        "GPVTG,054.7,T,034.4,M,005.5,N,010.2,K",
        "GPRMC,123521,V,,,,,,,230394,,",
        "XXYYY,1,2",
    ]
)
uart.lines.append(b"$GPGLL,4916.45,N,12311.12,W,225444,A,A*00\r\n")
uart.lines.append(b"garbage without a sum\r\n")
gps = adafruit_gps.GPS(uart)
while uart.lines:
    print(gps.update(), gps.nmea_sentence, gps.has_fix, gps.has_3d_fix)
    if gps.latitude is not None:
        print(round(gps.latitude * 100), round(gps.longitude * 100), gps.latitude_degrees, gps.longitude_degrees)
        print(round(gps.latitude_minutes * 100), round(gps.longitude_minutes * 100))
print(gps.update(), tuple(gps.datetime)[:6], tuple(gps.timestamp_utc)[:6])
print(gps.fix_quality, gps.fix_quality_3d, gps.satellites, gps.satellites_in_view, gps.sel_mode)
for value in (gps.horizontal_dilution, gps.altitude_m, gps.height_geoid, gps.pdop, gps.hdop, gps.vdop):
    print(value if value is None else round(value * 10))
for value in (gps.speed_knots, gps.speed_kmh, gps.track_angle_deg):
    print(value if value is None else round(value * 10))
print(gps.sat_prns, sorted((key, value[:4]) for key, value in gps.sats.items()))
gps.send_command(b"PMTK314,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0")
gps.send_command(b"PMTK220,1000", add_checksum=False)
print(uart.sent, gps.read(2), gps.write(b"ab"), gps.in_waiting, gps.readline())
