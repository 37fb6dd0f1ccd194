// Generated from firmware/sim/contract/ by `make -C firmware layout`: do not edit.

export const LAYOUT_HASH = 0x91bad2b3;

export const SIM_PINS = 128;
export const SIM_EDGES = 1024;
export const SIM_PIN_CHANGES = 32;
export const SIM_HELD_NS = 60000000;
export const SIM_SEEN_HZ = 25;
export const SIM_PARTS = 64;
export const SIM_PART_PINS = 32;
export const SIM_PART_INPUTS = 16;
export const SIM_WIRES_MAX = 512;
export const SIM_NOT_WIRED = 65535;
export const SIM_NAMES = 384;
export const SIM_NAME_SIZE = 32;
export const SIM_TEXT_SIZE = 64;
export const SIM_TX_SIZE = 16384;
export const SIM_RX_SIZE = 4096;
export const SIM_PACKET = 64;
export const SIM_MARKS = 1024;
export const SIM_STRIPS = 8;
export const SIM_STRIP_SIZE = 16384;
export const SIM_ORDER_SIZE = 8;
export const SIM_TRANSFER_SIZE = 65536;
export const SIM_PATH_SIZE = 256;
export const SIM_DRIVE_SECTORS = 2048;
export const SIM_FILE_NAME_SIZE = 255;
export const SIM_UNIT_NS_DEFAULT = 2000;
export const SIM_UNIT_NS_MAX = 1000000;
export const SIM_HEAP_MIN = 16384;
export const SIM_HEAP_DEFAULT = 262144;
export const SIM_HEAP_MAX = 16777216;

export const SIM_PAUSE_NONE = 0;
export const SIM_PAUSE_SLICE = 1;
export const SIM_PAUSE_SLEEP = 2;
export const SIM_PAUSE_INPUT = 3;
export const SIM_PAUSE_TX_FULL = 4;
export const SIM_PAUSE_RECORD = 5;
export const SIM_PAUSE_LIMIT = 6;
export const SIM_PAUSE_DRIVE = 7;
export const SIM_PAUSE_ENDED = 8;

export const SIM_STATE_OFF = 0;
export const SIM_STATE_BOOT = 1;
export const SIM_STATE_CODE = 2;
export const SIM_STATE_DONE = 3;
export const SIM_STATE_REPL = 4;

export const SIM_RESULT_NONE = 0;
export const SIM_RESULT_FINISHED = 1;
export const SIM_RESULT_EXCEPTION = 2;
export const SIM_RESULT_INTERRUPTED = 3;
export const SIM_RESULT_NO_CODE = 4;

export const SIM_SAFE_MODE_NONE = 0;
export const SIM_SAFE_MODE_PROGRAMMATIC = 1;
export const SIM_SAFE_MODE_SAFEMODE_PY = 2;

export const SIM_DIRECTION_NONE = 0;
export const SIM_DIRECTION_INPUT = 1;
export const SIM_DIRECTION_OUTPUT = 2;

export const SIM_PULL_NONE = 0;
export const SIM_PULL_UP = 1;
export const SIM_PULL_DOWN = 2;

export const SIM_WIRE_OPEN = 0;
export const SIM_WIRE_LOW = 1;
export const SIM_WIRE_HIGH = 2;
export const SIM_WIRE_FINGER = 3;
export const SIM_WIRE_HELD = 4;

export const SIM_IDLE_UNWIND = 0;
export const SIM_IDLE_STACK = 1;
export const SIM_IDLE_HEAP = 2;
export const SIM_IDLE_END = 3;
export const SIM_IDLE_COUNTDOWN = 4;
export const SIM_IDLE_RANGES = 5;

export const SIM_FLAG_RECORD = 1;
export const SIM_FLAG_NO_AUTORELOAD = 2;
export const SIM_FLAG_BACK_OVER_ROWS = 4;
export const SIM_FLAG_STATUS_BAR = 8;
export const SIM_FLAG_DRIVE_HELD = 16;

export const sim_pwm = {
  struct_size: 16,
  period_ps: { type: 'u64', offset: 0 },
  high_ps: { type: 'u64', offset: 8 },
} as const;

export const sim_pin_out = {
  struct_size: 24,
  direction: { type: 'u8', offset: 0 },
  level: { type: 'u8', offset: 1 },
  pull: { type: 'u8', offset: 2 },
  open_drain: { type: 'u8', offset: 3 },
  pwm_changes: { type: 'u32', offset: 4 },
  pwm: { type: sim_pwm, offset: 8 },
} as const;

export const sim_edge = {
  struct_size: 32,
  time_ns: { type: 'u64', offset: 0 },
  pin: { type: 'u32', offset: 8 },
  value: { type: 'u32', offset: 12 },
  pwm: { type: sim_pwm, offset: 16 },
} as const;

export const sim_mark = {
  struct_size: 24,
  time_ns: { type: 'u64', offset: 0 },
  tx_at: { type: 'u32', offset: 8 },
  edge_at: { type: 'u32', offset: 12 },
  rested: { type: 'u32', offset: 16 },
  reserved: { type: 'u32', offset: 20 },
} as const;

export const sim_strip = {
  struct_size: 16416,
  time_ns: { type: 'u64', offset: 0 },
  pin: { type: 'u32', offset: 8 },
  frames: { type: 'u32', offset: 12 },
  size: { type: 'u32', offset: 16 },
  edge_at: { type: 'u32', offset: 20 },
  order: { type: 'u8', offset: 24, count: 8 },
  bytes: { type: 'u8', offset: 32, count: 16384 },
} as const;

export const sim_range = {
  struct_size: 8,
  start: { type: 'u32', offset: 0 },
  size: { type: 'u32', offset: 4 },
} as const;

export const sim_book = {
  struct_size: 104,
  clock_ns: { type: 'u64', offset: 0 },
  wake_ns: { type: 'u64', offset: 8 },
  work: { type: 'u64', offset: 16 },
  yields: { type: 'u64', offset: 24 },
  last_yield_ns: { type: 'u64', offset: 32 },
  sequence: { type: 'u32', offset: 40 },
  pause: { type: 'u32', offset: 44 },
  unwind_peak: { type: 'u32', offset: 48 },
  stack_peak: { type: 'u32', offset: 52 },
  stack_used: { type: 'u32', offset: 56 },
  unwind_used: { type: 'u32', offset: 60 },
  idle: { type: sim_range, offset: 64, count: 5 },
} as const;

export const sim_out = {
  struct_size: 208208,
  asleep_ns: { type: 'u64', offset: 0 },
  wait_began_ns: { type: 'u64', offset: 8 },
  began_ns: { type: 'u64', offset: 16 },
  state: { type: 'u32', offset: 24 },
  result: { type: 'u32', offset: 28 },
  starts: { type: 'u32', offset: 32 },
  safe_mode: { type: 'u32', offset: 36 },
  reserved: { type: 'u32', offset: 40 },
  gc_count: { type: 'u32', offset: 44 },
  heap_size: { type: 'u32', offset: 48 },
  heap_used: { type: 'u32', offset: 52 },
  heap_peak: { type: 'u32', offset: 56 },
  drive_writes: { type: 'u32', offset: 60 },
  tx_head: { type: 'u32', offset: 64 },
  rx_tail: { type: 'u32', offset: 68 },
  tx: { type: 'u8', offset: 72, count: 16384 },
  marks: { type: sim_mark, offset: 16456, count: 1024 },
  mark_head: { type: 'u32', offset: 41032 },
  edge_head: { type: 'u32', offset: 41036 },
  pins: { type: sim_pin_out, offset: 41040, count: 128 },
  edges: { type: sim_edge, offset: 44112, count: 1024 },
  strips: { type: sim_strip, offset: 76880, count: 8 },
} as const;

export const sim_pin_in = {
  struct_size: 36,
  changes: { type: 'u8', offset: 0, count: 32 },
  count: { type: 'u32', offset: 32 },
} as const;

export const sim_part_in = {
  struct_size: 132,
  kind: { type: 'u32', offset: 0 },
  wires: { type: 'u16', offset: 4, count: 32 },
  inputs: { type: 'i32', offset: 68, count: 16 },
} as const;

export const sim_name = {
  struct_size: 36,
  text: { type: 'u8', offset: 0, count: 32 },
  pin: { type: 'u16', offset: 32 },
  on_board: { type: 'u8', offset: 34 },
  reserved: { type: 'u8', offset: 35 },
} as const;

export const sim_board = {
  struct_size: 14024,
  id: { type: 'u8', offset: 0, count: 64 },
  title: { type: 'u8', offset: 64, count: 64 },
  chip: { type: 'u8', offset: 128, count: 64 },
  pin_count: { type: 'u32', offset: 192 },
  name_count: { type: 'u32', offset: 196 },
  names: { type: sim_name, offset: 200, count: 384 },
} as const;

export const sim_in = {
  struct_size: 31256,
  epoch_us: { type: 'u64', offset: 0 },
  limit_ns: { type: 'u64', offset: 8 },
  rest_ns: { type: 'u64', offset: 16 },
  unit_ns: { type: 'u32', offset: 24 },
  yield_every: { type: 'u32', offset: 28 },
  seed: { type: 'u64', offset: 32 },
  flags: { type: 'u32', offset: 40 },
  heap_size: { type: 'u32', offset: 44 },
  collect_every: { type: 'u32', offset: 48 },
  reserved_in: { type: 'u32', offset: 52 },
  tx_tail: { type: 'u32', offset: 56 },
  rx_head: { type: 'u32', offset: 60 },
  rx: { type: 'u8', offset: 64, count: 4096 },
  pins: { type: sim_pin_in, offset: 4160, count: 128 },
  edge_tail: { type: 'u32', offset: 8768 },
  pin_news: { type: 'u32', offset: 8772 },
  part_count: { type: 'u32', offset: 8776 },
  input_news: { type: 'u32', offset: 8780 },
  parts: { type: sim_part_in, offset: 8784, count: 64 },
  board: { type: sim_board, offset: 17232 },
} as const;

export const sim_transfer = {
  struct_size: 66048,
  path: { type: 'u8', offset: 0, count: 256 },
  path_to: { type: 'u8', offset: 256, count: 256 },
  data: { type: 'u8', offset: 512, count: 65536 },
} as const;

export const sim_root = {
  struct_size: 305616,
  book: { type: sim_book, offset: 0 },
  out: { type: sim_out, offset: 104 },
  in: { type: sim_in, offset: 208312 },
  transfer: { type: sim_transfer, offset: 239568 },
} as const;

/** What a machine has its host call. */
export interface SimCalls {
  sim_address(): number; // u32
  sim_layout_hash(): number; // u32
  sim_run(): number; // u32
  sim_restart(): void; // none
  sim_reset(): void; // none
  sim_drive_write(offset: number, length: number): number; // i32
  sim_drive_remove(): number; // i32
  sim_drive_rename(): number; // i32
  sim_drive_mkdir(): number; // i32
  sim_drive_flush(): number; // i32
  sim_drive_image(): number; // u32
  sim_drive_held(): number; // u32
  sim_drive_window(): number; // u32
  sim_drive_capital(unit: number): number; // u32
  wasm_get_asyncify_yield_count(): number; // u32
  wasm_get_bytecode_count(): number; // u32
  wasm_get_last_yield_time(): number; // u32
}

export const SIM_CALLS: readonly (keyof SimCalls)[] = [
  'sim_address',
  'sim_layout_hash',
  'sim_run',
  'sim_restart',
  'sim_reset',
  'sim_drive_write',
  'sim_drive_remove',
  'sim_drive_rename',
  'sim_drive_mkdir',
  'sim_drive_flush',
  'sim_drive_image',
  'sim_drive_held',
  'sim_drive_window',
  'sim_drive_capital',
  'wasm_get_asyncify_yield_count',
  'wasm_get_bytecode_count',
  'wasm_get_last_yield_time',
];
