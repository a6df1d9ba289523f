// Loaded into the API process by `npm start` and `npm run dev`: asks it to end gracefully when the
// starting process says so or is gone. Works where signals do not (Windows, kill -9 of the parent).
let asked = false;

function end() {
  if (asked) return;
  asked = true;
  process.off('disconnect', end);
  if (process.connected) process.disconnect(); // an open channel would keep the process alive
  if (process.platform === 'win32') process.emit('SIGTERM', 'SIGTERM');
  else process.kill(process.pid, 'SIGTERM');
}

process.on('message', (message) => {
  if (message === 'end') end();
});
process.on('disconnect', end);
