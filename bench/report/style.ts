/** Text in XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Readable on light and on dark. */
export const STYLE = `<style>
text { font: 12px system-ui, sans-serif; fill: #1f2328; }
.title { font-size: 14px; font-weight: 600; }
.group { font-weight: 600; }
.peer { text-anchor: end; }
.ours { fill: #6639ba; }
.theirs { fill: #6e7781; }
.floor { fill: #c8ccd1; }
.later { opacity: 0.45; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .ours { fill: #a371f7; }
  .theirs { fill: #8b949e; }
  .floor { fill: #484f58; }
}
</style>
`;
