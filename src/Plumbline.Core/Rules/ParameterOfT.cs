namespace Plumbline.Core.Rules;

/// <summary>A setting of a rule, with the type of its value.</summary>
public sealed class Parameter<T> : Parameter
{
    private readonly Func<IReadOnlyList<string>, T> _read;

    internal Parameter(
        string name,
        string kind,
        IReadOnlyList<string> defaultTexts,
        Func<IReadOnlyList<string>, T> read
    )
        : base(name, kind, defaultTexts)
    {
        _read = read;
        Default = read(defaultTexts);
    }

    public T Default { get; }

    public override object Read(IReadOnlyList<string> texts) => _read(texts)!;
}
