export { boundaries } from './boundaries.data';
export { districts } from './districts.data';
export { municipalities } from './municipalities.data';
export { neighbours } from './neighbours.data';
export { registerSource } from './register-source';
