/** Names and numbers of Linux, `user:group`, and names of Windows (`NT AUTHORITY\\SYSTEM`): nothing that a shell would read. */
const USER = /^\w[\w.\\@ -]{0,255}(?::\w[\w.@-]{0,255})?$/;

/** Whether a text can be the user of an image. */
export function isUser(text: string): boolean {
  return USER.test(text) && !text.includes('  ') && !text.endsWith(' ');
}
