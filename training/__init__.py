"""How the reference model is made: works, real and invented, set in many styles, damaged as the world does, and what is learnt from them."""
