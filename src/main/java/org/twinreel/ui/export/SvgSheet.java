package org.twinreel.ui.export;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A picture as SVG: letters stay letters, lines stay lines, and every size is sharp. */
public final class SvgSheet implements Sheet {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FONTS =
            "'" + String.join("', '", Lettering.FAMILIES) + "', 'Noto Sans CJK SC', sans-serif";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /**
     * An empty sheet.
     *
     * @param title what a screen reader calls the picture
     */
    public SvgSheet(int width, int height, String title) {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("width", Integer.toString(width));
            xml.writeAttribute("height", Integer.toString(height));
            xml.writeAttribute("viewBox", "0 0 " + width + " " + height);
            xml.writeAttribute("role", "img");
            xml.writeAttribute("font-family", FONTS);
            xml.writeStartElement("title");
            xml.writeCharacters(allowed(title));
            xml.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("text in memory cannot be written", impossible);
        }
    }

    @Override
    public void words(String words, double x, double baseline, Lettering lettering) {
        element("text", () -> {
            attribute("x", x);
            attribute("y", baseline);
            if (lettering.toTheLeft()) {
                xml.writeAttribute("text-anchor", "end");
            }
            letters(words, lettering);
        });
    }

    @Override
    public void line(List<Run> runs, double x, double baseline, String whole) {
        element("text", () -> {
            attribute("x", x);
            attribute("y", baseline);
            xml.writeStartElement("title");
            xml.writeCharacters(allowed(whole));
            xml.writeEndElement();
            for (int index = 0; index < runs.size(); index++) {
                xml.writeStartElement("tspan");
                if (index > 0) {
                    attribute("dx", GAP);
                }
                letters(runs.get(index).words(), runs.get(index).lettering());
                xml.writeEndElement();
            }
        });
    }

    private void letters(String words, Lettering lettering) throws XMLStreamException {
        xml.writeAttribute("font-size", Integer.toString(lettering.size()));
        if (lettering.bold()) {
            xml.writeAttribute("font-weight", "bold");
        }
        xml.writeAttribute("fill", lettering.colour());
        xml.writeCharacters(allowed(words));
    }

    @Override
    public void box(Box box, String colour) {
        element("rect", () -> {
            attribute("x", box.x());
            attribute("y", box.y());
            attribute("width", box.width());
            attribute("height", box.height());
            attribute("rx", box.radius());
            xml.writeAttribute("fill", colour);
        });
    }

    @Override
    public void tie(Tie tie, String colour) {
        element("path", () -> {
            String path = String.format(
                    Locale.ROOT,
                    "M%.2f %.2fC%.2f %.2f %.2f %.2f %.2f %.2f",
                    tie.fromX(),
                    tie.fromY(),
                    tie.middle(),
                    tie.fromY(),
                    tie.middle(),
                    tie.toY(),
                    tie.toX(),
                    tie.toY());
            xml.writeAttribute("d", path);
            xml.writeAttribute("fill", "none");
            xml.writeAttribute("stroke", colour);
            attribute("stroke-width", tie.width());
        });
    }

    /** The whole file; nothing can be drawn afterwards. */
    public String finish() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("text in memory cannot be written", impossible);
        }
        return text.toString();
    }

    private interface Content {
        void write() throws XMLStreamException;
    }

    private void element(String name, Content content) {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(name);
            content.write();
            xml.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("text in memory cannot be written", impossible);
        }
    }

    private void attribute(String name, double value) throws XMLStreamException {
        xml.writeAttribute(name, String.format(Locale.ROOT, "%.2f", value));
    }

    /** Words without the signs that XML has no place for: controls and halves of letters. */
    private static String allowed(String words) {
        return words.codePoints()
                .filter(sign -> sign >= 0x20 && sign != 0xFFFE && sign != 0xFFFF && !(sign >= 0xD800 && sign <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
