/** `Wed, 25 Nov 2026 12:00:30 GMT`, `Wednesday, 25-Nov-26 12:00:30 GMT`, and `Wed Nov 25 12:00:30 2026`, which is GMT, too. */
const forms =
  /^[A-Z][a-z]+(, \d\d[ -][A-Z][a-z]{2}[ -](\d{2}){1,2} [\d:]{8} GMT| [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4})$/;

/** Milliseconds since 1970 of a date in one of the three forms of HTTP. `Date.parse` alone would take `2` or `Monday` for dates. */
export function httpDate(value: string | null): number | undefined {
  const text = value?.trim() ?? "";
  const time = forms.test(text)
    ? Date.parse(`${text.replace(/-/g, " ").replace(/ GMT$/, "")} GMT`)
    : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
