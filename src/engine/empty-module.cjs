// What the bundle has instead of libraries that dockerode loads and this action never uses.
module.exports = {};
