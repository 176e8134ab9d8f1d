// Imported first: whatever Node is there must be able to read this file, and says so in one sentence when it is too old.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Mốc cần Node 20.19 trở lên, máy này có ${process.versions.node}: cài bản LTS từ nodejs.org. (Node 20.19 or newer is needed.)\n`,
  )
  process.exit(3)
}
