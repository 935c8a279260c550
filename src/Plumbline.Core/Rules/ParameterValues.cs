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
}
