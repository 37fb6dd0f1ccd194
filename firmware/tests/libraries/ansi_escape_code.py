from ansi_escape_code import ANSIColors, ANSIControl, create_color, create_seq, filter_ansi_controlls

print(repr(create_seq("A")(3)), repr(create_color(31)), repr(create_seq("m", esc="<")("")))
print(repr(ANSIColors.fg.red + "red" + ANSIColors.reset), repr(ANSIColors.bg.blue), repr(ANSIColors.bold))
print(repr(ANSIControl.cursor.up(2)), repr(ANSIControl.cursor.position("1;2")), repr(ANSIControl.erase_line()))
print(ANSIControl.device_status_report_parse("\x1b[12;34R"), ANSIControl.device_status_report_parse("nothing"))
print(sorted(ANSIColors.get_flat_list()))
print(filter_ansi_controlls(ANSIColors.fg.green + "plain" + ANSIColors.reset))
