namespace Plumbline.Core.Rules;

/// <summary>A rule id that no rule has. The message is for the user.</summary>
public sealed class UnknownRuleException(string message) : Exception(message);
