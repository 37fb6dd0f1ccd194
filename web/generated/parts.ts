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
