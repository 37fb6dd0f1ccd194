// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** "just now", "5 minutes ago", "today, 14:05", "yesterday, 9:30", "12 March", "12 March 2024" */
export function whenText(time: number, now: number): string {
  const minutes = Math.round((now - time) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`;
  const then = new Date(time);
  const today = new Date(now);
  const days = Math.round((midnight(today) - midnight(then)) / 86_400_000);
  const clock = `${then.getHours()}:${String(then.getMinutes()).padStart(2, '0')}`;
  if (days === 0) return `today, ${clock}`;
  if (days === 1) return `yesterday, ${clock}`;
  const month = new Intl.DateTimeFormat('en', { month: 'long' }).format(then);
  const date = `${then.getDate()} ${month}`;
  return then.getFullYear() === today.getFullYear() ? date : `${date} ${then.getFullYear()}`;
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
