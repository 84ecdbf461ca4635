"""Writes fact bases of any size, invented and alike in shape to a real one.

The same number of claims gives the same files everywhere: nothing is drawn by chance.
"""
