process.parentPort.on('message', ({ data }) => {
  process.parentPort.postMessage({ echo: data, map: data.map?.get('a'), argument: process.argv.at(-1) })
})
