namespace Plumbline.Simulator.Policies;

internal enum ValueKind
{
    Text,

    /// <summary>In slashes, with <c>*</c> for anything and <c>|</c> between alternatives.</summary>
    Pattern,
    Variable,
}
