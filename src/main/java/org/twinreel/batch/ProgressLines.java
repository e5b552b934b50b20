package org.twinreel.batch;

import java.io.PrintStream;
import org.twinreel.background.JobMonitor;

/** Progress for a file or another program: whole lines only, so that a log of it reads well. */
final class ProgressLines implements Progress {
    private final PrintStream stream;

    ProgressLines(PrintStream stream) {
        this.stream = stream;
    }

    @Override
    public void say(String sentence) {
        stream.println(sentence);
    }

    @Override
    public void note(String words) {
        stream.println(words);
    }

    @Override
    public void makeRoom() {
        // whole lines are never in the way
    }

    @Override
    public JobMonitor watch(String work) {
        return JobMonitor.unwatched();
    }

    @Override
    public void close() {
        stream.flush();
    }
}
