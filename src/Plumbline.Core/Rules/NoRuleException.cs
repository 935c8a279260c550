namespace Plumbline.Core.Rules;

/// <summary>What the user chose leaves a rule, or every rule, with nothing to do. The message is for the user.</summary>
public sealed class NoRuleException(string message) : Exception(message);
