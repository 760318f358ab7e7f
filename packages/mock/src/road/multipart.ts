interface Part {
  readonly name: string;
  readonly value: string;
  /** Whether it is a file; then its content is not looked at. */
  readonly file: boolean;
}

/**
 * A form with files as Prism can read it: Prism's own reader stumbles over files without a content type and takes its
 * time over large ones, and all it checks is that a file is there.
 */
export function formForPrism(text: string, contentType: string): string {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1]?.trim();
  if (!boundary) return text;
  const parts = partsOf(text, boundary).map(
    ({ name, value, file }) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${file ? "file" : value}\r\n`,
  );
  return `${parts.join("")}--${boundary}--\r\n`;
}

function partsOf(text: string, boundary: string): Part[] {
  return `\r\n${text}`
    .split(`\r\n--${boundary}`)
    .slice(1)
    .flatMap((part) => {
      const end = part.indexOf("\r\n\r\n");
      const head = part.slice(0, end);
      const name = /name="([^"]*)"/i.exec(head.replace(/filename="[^"]*"/i, ""))?.[1];
      if (end < 0 || name === undefined) return [];
      return [{ name, value: part.slice(end + 4), file: /filename[*]?=/i.test(head) }];
    });
}
