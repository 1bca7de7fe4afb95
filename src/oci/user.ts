/**
 * Names and numbers of Linux, `user:group`, and names of Windows (`NT AUTHORITY\\SYSTEM`), without characters that a
 * shell would interpret.
 */
const USER = /^\w[\w.\\@ -]{0,255}(?::\w[\w.@-]{0,255})?$/;

/** Returns whether a text is a valid user of an image. */
export function isUser(text: string): boolean {
  return USER.test(text) && !text.includes('  ') && !text.endsWith(' ');
}
