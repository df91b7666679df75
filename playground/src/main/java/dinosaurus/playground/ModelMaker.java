package dinosaurus.playground;

import dinosaurus.toolkit.CharacterModel;

/** Makes a model whose clip is watched. */
@FunctionalInterface
interface ModelMaker {

  CharacterModel make(ClipWatch watch);
}
