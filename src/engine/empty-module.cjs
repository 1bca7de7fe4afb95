// Replaces libraries in the bundle that dockerode loads and this action never uses.
module.exports = {};
