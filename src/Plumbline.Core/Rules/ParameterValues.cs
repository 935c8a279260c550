namespace Plumbline.Core.Rules;

/// <summary>What parameters of one rule are set to. Those that are not set have their defaults.</summary>
public sealed class ParameterValues(IReadOnlyDictionary<string, object> values)
{
    public static ParameterValues Defaults { get; } = new(new Dictionary<string, object>());

    /// <summary>What differs from the defaults, by name.</summary>
    public IReadOnlyDictionary<string, object> Set => values;

    public T Get<T>(Parameter<T> parameter) =>
        values.TryGetValue(parameter.Name, out var value) ? (T)value : parameter.Default;

    /// <summary>These values, and others that win over them.</summary>
    public ParameterValues With(IReadOnlyDictionary<string, object> others) =>
        new(
            values
                .Concat(others)
                .GroupBy(pair => pair.Key)
                .ToDictionary(group => group.Key, group => group.Last().Value)
        );

    /// <summary>What a parameter is set to, as one would write it; the values of a list are apart by commas.</summary>
    public string TextOf(Parameter parameter) =>
        values.GetValueOrDefault(parameter.Name) switch
        {
            null => string.Join(", ", parameter.DefaultTexts),
            bool value => value ? "true" : "false",
            string text => text,
            System.Collections.IEnumerable list => string.Join(", ", list.Cast<object>()),
            var value => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}"),
        };
}
