namespace Plumbline.Core.Rules;

/// <summary>What a rule goes by before anything else is known: the moment, and how it is set for a resource.</summary>
public sealed class Terms(DateTimeOffset asOf, ParameterValues parameters)
{
    /// <summary>When the scan began: ages are counted to it.</summary>
    public DateTimeOffset AsOf => asOf;

    /// <summary>What a parameter of the rule is set to, or its default.</summary>
    public T Get<T>(Parameter<T> parameter) => parameters.Get(parameter);
}
