import { contextBridge, ipcRenderer } from 'electron';
import { callKeyPressed, type Shell, shellChannels } from '../../shared/contract/shell.ts';

const shell: Shell = {
  window: () => ipcRenderer.invoke(shellChannels.window),
  leaveKiosk: (pin) => ipcRenderer.invoke(shellChannels.leaveKiosk, pin),
  returnToKiosk: () => ipcRenderer.invoke(shellChannels.returnToKiosk),
  strip: (on) => ipcRenderer.invoke(shellChannels.strip, on),
  callKey: (onPress) => {
    ipcRenderer.removeAllListeners(callKeyPressed);
    // The event itself stays here: it would give the page the whole of ipcRenderer.
    if (onPress) ipcRenderer.on(callKeyPressed, () => onPress());
    return ipcRenderer.invoke(shellChannels.callKey, onPress !== null);
  },
  monitors: () => ipcRenderer.invoke(shellChannels.monitors),
  showNumbers: () => ipcRenderer.invoke(shellChannels.showNumbers),
  chooseScreens: (choices, pin) => ipcRenderer.invoke(shellChannels.chooseScreens, choices, pin),
  comeForward: () => ipcRenderer.invoke(shellChannels.comeForward),
};

contextBridge.exposeInMainWorld('shell', shell);
