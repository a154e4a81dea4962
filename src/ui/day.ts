/** The day as the reader's calendar has it, ISO 8601. */
export function dayOf(date: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');

  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}
