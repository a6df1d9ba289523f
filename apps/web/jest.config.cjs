const { join } = require('node:path');
const { createEsmPreset } = require('jest-preset-angular/presets');

const angular = createEsmPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' });

// The shared preset compiles with swc; components need the Angular compiler, so only its aliases are shared.
const { moduleNameMapper } = require(join(__dirname, '../../jest.preset.cjs'));

module.exports = {
  ...angular,
  displayName: 'web',
  rootDir: __dirname,
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  moduleNameMapper: { ...angular.moduleNameMapper, ...moduleNameMapper },
};
