"""The live preview: watches the files, serves what was made of them, tells open pages of news."""
