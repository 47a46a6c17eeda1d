import { contextBridge, ipcRenderer } from 'electron';
import { type Shell, shellChannels } from '../../shared/contract/shell.ts';

const shell: Shell = {
  window: () => ipcRenderer.invoke(shellChannels.window),
  leaveKiosk: (pin) => ipcRenderer.invoke(shellChannels.leaveKiosk, pin),
  returnToKiosk: () => ipcRenderer.invoke(shellChannels.returnToKiosk),
};

contextBridge.exposeInMainWorld('shell', shell);
