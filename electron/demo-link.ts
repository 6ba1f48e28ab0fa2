import { utilityProcess } from 'electron'

/** Builds the demo vault in a process of its own and answers whether it is there. */
export const buildDemo = (entry: string, folder: string): Promise<boolean> =>
  new Promise(done => {
    const child = utilityProcess.fork(entry, [`--vault=${folder}`], { serviceName: 'Sztafeta demo' })
    child.once('exit', code => done(code === 0))
  })
