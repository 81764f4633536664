"""Derives words.txt, the parts of speech of single English words, from WordNet 3.1's database files.

Usage: python3 derive.py DIRECTORY-OF-WORDNET-FILES > words.txt

One word a line: the word, then its readings with the base-2 logarithm of how often each was tagged, such as
"bunch n2 v1it". Of verbs: i, it stands without an object; t, it takes one. Of nouns: p, a person.
Names and the rarest nouns are left out: a word that is not listed reads as a noun.
"""
import math
import re
import sys

root = sys.argv[1]
counts = {}
for line in open(root + '/cntlist.rev', encoding='utf-8'):
    key, _, count = line.split()
    lemma, rest = key.split('%')
    pos = {'1': 'n', '2': 'v', '3': 'a', '4': 'r', '5': 'a'}[rest[0]]
    counts[lemma, pos] = counts.get((lemma, pos), 0) + int(count)

senses = {}
for pos, name in (('n', 'noun'), ('v', 'verb'), ('a', 'adj'), ('r', 'adv')):
    for line in open(f'{root}/index.{name}', encoding='utf-8'):
        if line.startswith(' '):
            continue
        fields = line.split()
        if re.fullmatch(r'[a-z]{2,}', fields[0]):
            offsets = fields[-int(fields[2]):]
            senses[fields[0], pos] = offsets

person = set()
common = {pos: set() for pos in 'nvar'}
for pos, name in (('n', 'noun'), ('v', 'verb'), ('a', 'adj'), ('r', 'adv')):
    for line in open(f'{root}/data.{name}', encoding='utf-8'):
        if line.startswith(' '):
            continue
        fields = line.split()
        if pos == 'n' and fields[1] == '18':
            person.add(line[:8])
        names = fields[4:4 + 2 * int(fields[3], 16):2]
        common[pos].update(re.sub(r'\(.*\)', '', word) for word in names if word.islower())

frames = {}
for line in open(root + '/data.verb', encoding='utf-8'):
    if not line.startswith(' '):
        frames[line[:8]] = {int(n) for n in re.findall(r'\+ (\d\d) ', line.split('|')[0] + ' ')}

INTRANSITIVE = {1, 2, 3, 4, 12, 13, 22, 23}
words = sorted({word for word, _ in senses})
for word in words:
    readings = []
    for pos in 'nvar':
        offsets = senses.get((word, pos))
        if not offsets or word not in common[pos]:
            continue
        weight = counts.get((word, pos), 0)
        flags = ''
        if pos == 'n' and any(o in person for o in offsets[:2]):
            flags = 'p'
        if pos == 'v':
            allowed = set().union(*(frames.get(o, set()) for o in offsets))
            flags = ('i' if allowed & INTRANSITIVE else '') + ('t' if allowed - INTRANSITIVE else '')
        readings.append((pos, f'{pos}{int(math.log2(weight + 1))}{flags}'))
    if not readings or (len(readings) == 1 and readings[0][1] == 'n0'):
        continue
    print(word, *(text for _, text in readings))
