// npm runs scripts through a shell: a SIGTERM to npm ends npm and the shell, but not us.

/** Calls back once when the process that started us is gone. */
export function watchParent(onLost) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent && exists(parent)) return;
    clearInterval(timer);
    onLost();
  }, 500);
  timer.unref();
}

/** On Windows the parent's number stays the same after its end. */
function exists(pid) {
  if (process.platform !== 'win32') return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
