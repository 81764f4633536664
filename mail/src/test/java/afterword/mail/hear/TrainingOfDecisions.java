package afterword.mail.hear;

import afterword.application.Application;
import afterword.holidays.PublicHolidays;
import afterword.letters.language.Speech;
import afterword.mail.message.MessageReading;
import afterword.mail.message.ReceivedMessage;
import afterword.promises.Promises;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Learns what the sentences of a mail come to, by softmax regression on {@link Deciding#features}. */
final class TrainingOfDecisions {

    private static final int ROUNDS = 1500;
    private static final double STEP = 0.02;

    /** Of all mails together, as sentences count the more, the more there are. */
    private static final double SHRINK = 3.3;

    /** A reply and what it means, by hand. */
    record Answer(Body body, String text, Instant at, Application application, Meaning meaning) {}

    private final List<double[]> features = new ArrayList<>();
    private final List<Meaning> meanings = new ArrayList<>();
    private final float[][] weights = new float[Meaning.values().length][];

    /** The replies of a batch. */
    static List<Answer> answers(String batch) {
        List<Answer> answers = new ArrayList<>();
        for (Labelled mail : Labelled.in(batch)) {
            Meaning meaning = mail.meaning() == null ? null : Likeness.meaning(mail.meaning());
            if (meaning != null) {
                Application application = Objects.requireNonNull(Employers.ALL.get(mail.employer()));
                ReceivedMessage message = MessageReading.of(mail.mail());
                String text = Hearing.text(message, application);
                answers.add(new Answer(
                        Body.of(text, new PlainWords(application)::of),
                        text,
                        Objects.requireNonNullElse(message.date(), Instant.parse("2026-10-30T12:00:00Z")),
                        application,
                        meaning));
            }
        }
        return answers;
    }

    /** @param answers such as neither the model nor the {@code likeness} has learned from */
    TrainingOfDecisions(List<Answer> answers, Likeness likeness) {
        PublicHolidays holidays = new PublicHolidays();
        MeaningReader reader = new MeaningReader(
                SpeechActs.read(),
                new Promises(holidays, holidays),
                sentence -> Speech.shared().hear(sentence).meanings(),
                likeness,
                new Deciding(new float[0][]));
        for (Answer answer : answers) {
            features.add(
                    Deciding.features(reader.weigh(answer.text(), answer.body(), answer.at(), answer.application())));
            meanings.add(answer.meaning());
        }
    }

    void learn() {
        int length = features.get(0).length + 1;
        for (int k = 0; k < weights.length; k++) {
            weights[k] = new float[length];
        }
        double[][] mean = new double[weights.length][length];
        double[][] square = new double[weights.length][length];
        for (int round = 1; round <= ROUNDS; round++) {
            double[][] slope = slope(length);
            double first = 1 - Math.pow(0.9, round);
            double second = 1 - Math.pow(0.999, round);
            double step = STEP * (1 - (double) round / (ROUNDS + 1));
            for (int k = 0; k < weights.length; k++) {
                for (int i = 0; i < length; i++) {
                    double g = slope[k][i] + (i < length - 1 ? SHRINK / features.size() * weights[k][i] : 0);
                    mean[k][i] = 0.9 * mean[k][i] + 0.1 * g;
                    square[k][i] = 0.999 * square[k][i] + 0.001 * g * g;
                    weights[k][i] -= (float) (step * (mean[k][i] / first) / (Math.sqrt(square[k][i] / second) + 1e-8));
                }
            }
        }
    }

    private double[][] slope(int length) {
        double[][] slope = new double[weights.length][length];
        Deciding deciding = new Deciding(weights);
        for (int e = 0; e < features.size(); e++) {
            double[] one = features.get(e);
            Map<Meaning, Double> probable = new EnumMap<>(deciding.probable(one));
            probable.merge(meanings.get(e), -1.0, Double::sum);
            for (Meaning meaning : Meaning.values()) {
                double miss = probable.get(meaning) / features.size();
                double[] row = slope[meaning.ordinal()];
                for (int i = 0; i < one.length; i++) {
                    row[i] += miss * one[i];
                }
                row[one.length] += miss;
            }
        }
        return slope;
    }

    String written() {
        StringBuilder text = new StringBuilder();
        for (Meaning meaning : Meaning.values()) {
            text.append(meaning.word()).append('\t');
            for (int i = 0; i < weights[0].length; i++) {
                text.append(i == 0 ? "" : " ")
                        .append(String.format(Locale.ROOT, "%.3f", weights[meaning.ordinal()][i]));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
