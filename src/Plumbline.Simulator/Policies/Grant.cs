namespace Plumbline.Simulator.Policies;

/// <summary>What a statement is about: <c>read keys</c>, or <c>{KEY_READ, KEY_INSPECT}</c>.</summary>
internal abstract record Grant
{
    /// <summary>Whether a caller who has this grant has the permission.</summary>
    public abstract bool Gives(Permission permission);

    /// <summary>Whether a caller who is denied this lacks the permission. Who may not inspect may do nothing.</summary>
    public abstract bool Withholds(Permission permission);
}
