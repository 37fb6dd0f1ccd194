// Generated from firmware/parts/ by `make -C firmware layout`: do not edit.

/** `min`, `max` and `start` are in steps, of which `steps` are one `unit`. */
export interface PartInput {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly start: number;
  readonly steps: number;
}

export interface PartKind {
  readonly name: string;
  readonly label: string;
  readonly pins: readonly string[];
  readonly inputs: readonly PartInput[];
}

/** The machine knows a kind by its place here, from 1. */
export const PART_KINDS: readonly PartKind[] = [
  {
    name: 'als_pt19',
    label: 'ALS-PT19 light sensor',
    pins: ['OUT'],
    inputs: [
      {
        name: 'light',
        label: 'Light',
        unit: 'lx',
        min: 0,
        max: 2000,
        start: 300,
        steps: 1,
      },
    ],
  },
  {
    name: '74hc165',
    label: '74HC165 shift register',
    pins: ['PL', 'CP', 'DS', 'Q7'],
    inputs: [
      {
        name: 'd0',
        label: 'D0',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'd1',
        label: 'D1',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'd2',
        label: 'D2',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'd3',
        label: 'D3',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'd4',
        label: 'D4',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'd5',
        label: 'D5',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'd6',
        label: 'D6',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'd7',
        label: 'D7',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
    ],
  },
  {
    name: 'key_matrix',
    label: 'Matrix of keys',
    pins: ['R0', 'R1', 'R2', 'R3', 'C0', 'C1', 'C2', 'C3'],
    inputs: [
      {
        name: 'key0',
        label: 'Key 0',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'key1',
        label: 'Key 1',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'key2',
        label: 'Key 2',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'key3',
        label: 'Key 3',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'key4',
        label: 'Key 4',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'key5',
        label: 'Key 5',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'key6',
        label: 'Key 6',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'key7',
        label: 'Key 7',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'key8',
        label: 'Key 8',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'key9',
        label: 'Key 9',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'key10',
        label: 'Key 10',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'key11',
        label: 'Key 11',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'key12',
        label: 'Key 12',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'key13',
        label: 'Key 13',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'key14',
        label: 'Key 14',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
      {
        name: 'key15',
        label: 'Key 15',
        unit: '',
        min: 0,
        max: 1,
        start: 0,
        steps: 1,
      },
    ],
  },
  {
    name: 'lis3dh',
    label: 'LIS3DH accelerometer',
    pins: ['SCL', 'SDA', 'INT1', 'SDO'],
    inputs: [
      {
        name: 'x',
        label: 'Acceleration X',
        unit: 'm/s²',
        min: -16000,
        max: 16000,
        start: 0,
        steps: 100,
      },
      {
        name: 'y',
        label: 'Acceleration Y',
        unit: 'm/s²',
        min: -16000,
        max: 16000,
        start: 0,
        steps: 100,
      },
      {
        name: 'z',
        label: 'Acceleration Z',
        unit: 'm/s²',
        min: -16000,
        max: 16000,
        start: 981,
        steps: 100,
      },
      {
        name: 'tap',
        label: 'Taps',
        unit: '',
        min: 0,
        max: 2,
        start: 0,
        steps: 1,
      },
    ],
  },
  {
    name: 'thermistor',
    label: 'Thermistor',
    pins: ['OUT'],
    inputs: [
      {
        name: 'temperature',
        label: 'Temperature',
        unit: '°C',
        min: -400,
        max: 1250,
        start: 250,
        steps: 10,
      },
    ],
  },
  {
    name: 'touch_pad',
    label: 'Touch pad',
    pins: ['PAD'],
    inputs: [
    ],
  },
  {
    name: 'tsop38238',
    label: 'TSOP38238 infrared receiver',
    pins: ['IR', 'OUT'],
    inputs: [
    ],
  },
  {
    name: 'wire',
    label: 'Wire',
    pins: ['A', 'B'],
    inputs: [
    ],
  },
];
