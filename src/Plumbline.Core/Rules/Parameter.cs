namespace Plumbline.Core.Rules;

/// <summary>A setting of a rule. Its meaning is on the rule's page.</summary>
public abstract class Parameter
{
    private protected Parameter(string name, string kind, IReadOnlyList<string> defaultTexts) =>
        (Name, Kind, DefaultTexts) = (name, kind, defaultTexts);

    public string Name { get; }

    /// <summary>What it takes, in JSON Schema's words: <c>integer</c>, <c>boolean</c>, <c>string</c> or <c>array</c>.</summary>
    public string Kind { get; }

    /// <summary>The default, as one would write it.</summary>
    public IReadOnlyList<string> DefaultTexts { get; }

    public bool IsList => Kind == "array";

    /// <summary>The only values there are; empty when any will do.</summary>
    public IReadOnlyList<string> Choices { get; private protected init; } = [];

    /// <summary>The least and the most that a number may be.</summary>
    public (int Least, int Most)? Range { get; private protected init; }

    /// <exception cref="FormatException">The texts are no value of this parameter; the message says what is.</exception>
    public abstract object Read(IReadOnlyList<string> texts);

    /// <summary>A whole number, such as an age in days.</summary>
    public static Parameter<int> Number(string name, int defaultValue, int least, int most) =>
        new(name, "integer", [Text(defaultValue)], texts => ReadNumber(One(texts), least, most))
        {
            Range = (least, most),
        };

    public static Parameter<bool> Switch(string name, bool defaultValue) =>
        new(
            name,
            "boolean",
            [defaultValue ? "true" : "false"],
            texts =>
                One(texts) switch
                {
                    "true" => true,
                    "false" => false,
                    var text => throw new FormatException($"'{text}' is neither true nor false"),
                }
        );

    /// <summary>One of a closed set of words.</summary>
    public static Parameter<string> Choice(string name, string defaultValue, params IReadOnlyList<string> choices) =>
        new(
            name,
            "string",
            [defaultValue],
            texts =>
                choices.Contains(One(texts))
                    ? One(texts)
                    : throw new FormatException($"'{One(texts)}' is none of {string.Join(", ", choices)}")
        )
        {
            Choices = choices,
        };

    public static Parameter<IReadOnlyList<string>> Texts(string name, params IReadOnlyList<string> defaultValue) =>
        new(name, "array", defaultValue, texts => texts);

    /// <summary>A list of patterns, each read by a function that throws <see cref="FormatException"/>.</summary>
    public static Parameter<IReadOnlyList<T>> ListOf<T>(
        string name,
        Func<string, T> read,
        params IReadOnlyList<string> defaultValue
    ) => new(name, "array", defaultValue, texts => [.. texts.Select(read)]);

    private static string One(IReadOnlyList<string> texts) =>
        texts is [var text] ? text : throw new FormatException("one value is needed, not a list");

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int ReadNumber(string text, int least, int most) =>
        int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most
            ? number
            : throw new FormatException($"'{text}' is no whole number from {least} to {most}");
}
