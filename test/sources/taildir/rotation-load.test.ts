import { test } from 'node:test';
import { rotateUnderLoad, rotationMethods } from './rotation-load.js';

const rotations = 40;

for (const [name, rotation] of Object.entries(rotationMethods))
  test(name, (t) => rotateUnderLoad(t, rotation, rotations));
