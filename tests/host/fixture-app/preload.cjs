const { contextBridge, ipcRenderer } = require('electron')
contextBridge.exposeInMainWorld('fixture', {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  onNews: listener => {
    const hear = (_event, value) => listener(value)
    ipcRenderer.on('news', hear)
    return () => ipcRenderer.removeListener('news', hear)
  },
})
