"""A pair of ends of one line: prints the path of the one end, and is the other: standard input and output."""

import os
import pty
import select
import sys
import tty

ours, theirs = pty.openpty()
tty.setraw(theirs)  # no byte is changed on its way
sys.stdout.write(os.ttyname(theirs) + "\n")
sys.stdout.flush()

while True:
    readable, _, _ = select.select([ours, 0], [], [])
    if ours in readable:
        os.write(1, os.read(ours, 65536))
    if 0 in readable:
        said = os.read(0, 65536)
        if not said:
            break
        while said:
            said = said[os.write(ours, said) :]
