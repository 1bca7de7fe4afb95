import { t as run } from "./story.js";

export { run };