import { n as originOf, t as openIdentity } from "./job-identity.js";

export { openIdentity, originOf };