namespace Plumbline.Simulator.Policies;

/// <summary>Each verb has what the verbs before it have.</summary>
internal enum Verb
{
    Inspect,
    Read,
    Use,
    Manage,

    /// <summary>Only between tenancies.</summary>
    Associate,
}
