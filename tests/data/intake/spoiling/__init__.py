"""Good files of the corpus, spoiled as people, programs and haste spoil them."""
