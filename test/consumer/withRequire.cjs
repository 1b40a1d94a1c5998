const { report } = require('./stories.cjs');

report(async (specifier) => require(specifier), require.resolve);
