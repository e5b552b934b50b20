package org.twinreel.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The things that the program and a counterpart in Python both do. */
enum Comparison {
    /** One TF-IDF of the overviews in a fresh process; only the call counts. */
    TFIDF(false, "text_features.py"),
    /** One truncated SVD of the TF-IDF in a fresh process; only the call counts. */
    SVD(false, "text_features.py"),
    /** Thirty epochs on one thread, from features and a started engine to a model; only the call counts. */
    TRAINING(false, "training.py"),
    /** From the CSV file to the first three lists and no further, as the notebook; the whole process counts. */
    LISTS(true, "notebook.py"),
    /** The program as it is, which also evaluates the whole catalogue and writes a report; the whole process counts. */
    BATCH(true, "notebook.py"),
    /** The evaluation of the whole catalogue after a training, with all measures and intervals; only the call counts. */
    EVALUATION(false, "evaluation.py"),
    /** One top-10 query over 10,000 × 128, warm: the median of many calls. */
    QUERY(false, "query.py");

    private final boolean wholeProcess;
    private final String script;

    Comparison(boolean wholeProcess, String script) {
        this.wholeProcess = wholeProcess;
        this.script = script;
    }

    /** Its name on the command line. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the process counts from its start to its end. */
    boolean wholeProcess() {
        return wholeProcess;
    }

    /** The program's side, in a virtual machine with the options of the program's own start script. */
    List<String> java(Path work) {
        var command = new ArrayList<>(ChildProcess.javaCommand(OneCall.class));
        command.add(key());
        command.addAll(
                switch (this) {
                    case TFIDF, SVD -> List.of(SharedFiles.catalogue().toString());
                    case TRAINING, LISTS -> List.of(
                            SharedFiles.catalogue().toString(),
                            SharedFiles.split().toString());
                    case EVALUATION -> List.of(
                            SharedFiles.catalogue().toString(),
                            SharedFiles.split().toString(),
                            work.toString());
                    case BATCH -> batchArguments(work);
                    case QUERY -> List.of();
                });
        return command;
    }

    private static List<String> batchArguments(Path work) {
        return List.of(
                "batch",
                "--data",
                SharedFiles.catalogue().toString(),
                "--split",
                SharedFiles.split().toString(),
                "--query",
                "Inception",
                "--device",
                "cpu",
                "--threads",
                "1",
                "--report",
                work.resolve("report").toString());
    }

    /** The counterpart; {@code work} holds what {@link FeatureFiles} and {@link EvaluationFiles} wrote. */
    List<String> python(String interpreter, Path work) {
        var command = new ArrayList<>(List.of(
                interpreter,
                Path.of("src/bench/python", script).toAbsolutePath().toString()));
        command.addAll(
                switch (this) {
                    case TFIDF, SVD -> List.of(key(), SharedFiles.catalogue().toString());
                    case TRAINING, EVALUATION -> List.of(work.toString());
                    case LISTS, BATCH -> List.of(SharedFiles.catalogue().toString());
                    case QUERY -> List.of();
                });
        return command;
    }
}
