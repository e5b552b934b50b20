package org.twinreel.batch;

import org.twinreel.background.JobMonitor;

/** Shows how a run gets on. */
interface Progress extends AutoCloseable {

    /** Says something that stays readable. */
    void say(String sentence);

    /** Says how the work at hand stands; the next such words may take the place of these. */
    void note(String words);

    /** Makes room for words on another stream that goes to the same screen. */
    void makeRoom();

    /** A monitor for work whose progress is shown; nobody can ask it to stop but by ending the process. */
    JobMonitor watch(String work);

    @Override
    void close();
}
