package org.twinreel.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.framework.junit5.ApplicationTest;
import org.twinreel.background.InlineJobRunner;
import org.twinreel.text.Messages;
import org.twinreel.ui.Page;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.SampleSession;
import org.twinreel.ui.Session;
import org.twinreel.ui.style.Theme;
import org.twinreel.ui.why.WhyViewModel;

/** The page Compare in a window, unless told otherwise over the sample catalogue and its model; jobs run at once. */
abstract class ComparePage extends ApplicationTest {
    final Messages messages = Messages.load(Locale.ENGLISH);
    final Session session = new Session();
    final Preparations preparations = new Preparations(session, new InlineJobRunner(), messages);
    final CompareViewModel model =
            new CompareViewModel(session, preparations, new InlineJobRunner(), messages, new SplittableRandom(1));

    /** The pages that were asked for. */
    final List<Page> opened = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        var why = new WhyViewModel(session, preparations, new InlineJobRunner(), messages);
        // The room that the window's rail and status line leave of 1280 × 720.
        stage.setScene(new Scene(new CompareView(model, why, messages, opened::add).build(), 1176, 684));
        Theme.LIGHT.apply(stage.getScene());
        fill();
        stage.show();
    }

    /** What is open and trained when the page is first seen. */
    void fill() {
        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        session.trained(SampleSession.model());
    }
}
