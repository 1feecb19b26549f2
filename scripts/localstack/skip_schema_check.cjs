// Loaded into Firebase's CLI before it starts. Its Auth emulator compiles JSON Schema's own schema
// anew for every parameter of its API, only to find its built-in description valid once more:
// 10 of the 13 seconds that it takes to start. What callers send is validated as before.
const path = require("node:path");

try {
  const exegesis = path.dirname(require.resolve("exegesis/package.json"));
  const Ajv = require(require.resolve("ajv/dist/core.js", { paths: [exegesis] })).default;
  Ajv.prototype.validateSchema = () => true;
} catch (error) {
  console.warn(`Auth starts slowly: ${error.message}`);
}
