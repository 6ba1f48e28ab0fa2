// Plain JavaScript on purpose: it has to run on the very versions that it refuses.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Sztafeta needs Node 22.18 or newer and found ${process.versions.node}: run "npm ci" first, it brings a suitable Node for the npm scripts.\n`,
  )
  process.exit(1)
}
