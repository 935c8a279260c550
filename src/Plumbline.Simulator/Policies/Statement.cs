namespace Plumbline.Simulator.Policies;

/// <summary>One statement of a policy. Its text is the statement in the policy language.</summary>
internal abstract record Statement;
